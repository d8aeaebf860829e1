pub struct Backup {
    slots: Vec<Slot>,
}

impl Backup {
    pub fn of(kernel: &Kernel) -> Self {
        Self { slots: kernel.slots.clone() }
    }

    pub fn restore(self, kernel: &mut Kernel) {
        kernel.slots = self.slots;
    }
}
