mod backup;

pub struct Kernel {
    slots: Vec<Slot>,
}

impl Kernel {
    pub fn snapshot_to(&self, dir: &std::path::Path) -> std::io::Result<()> {
        backup::write(dir, &self.slots)
    }
}
