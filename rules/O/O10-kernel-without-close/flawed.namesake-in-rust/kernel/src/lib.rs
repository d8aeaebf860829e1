pub struct ExecutionKernel {
    slots: Vec<Slot>,
}

impl ExecutionKernel {
    pub fn exit(&mut self, at: usize) -> bool {
        !self.slots[at].is_free() && self.slots[at].leave()
    }

    pub fn release(&mut self, at: usize) {
        self.slots[at].free();
    }
}
