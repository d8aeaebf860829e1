mod history;

pub struct Kernel {
    pub stage: u8,
}

impl Kernel {
    pub fn accept(&mut self) -> history::Transition {
        self.stage = 1;
        history::step("t", 0, 1)
    }
}
