#[derive(Default)]
pub struct Kernel { pub stage: u8, pub size: f64 }

impl Kernel {
    pub fn process_intent(&mut self, action: &str) -> bool {
        match (action, self.stage) {
            ("ENTER", 0) => { self.stage = 1; true }
            ("EXIT", 2) => { self.stage = 3; true }
            _ => false,
        }
    }

    pub fn apply_fill(&mut self, qty: f64) {
        if self.stage == 1 { self.size += qty; self.stage = 2; }
        else if self.stage == 3 { self.size -= qty; if self.size <= 0.0 { self.stage = 4; } }
    }

    pub fn reconcile_from_slots(&mut self, size: f64) {
        self.size = size;
        self.stage = if size > 0.0 { 2 } else { 0 };
    }
}

#[no_mangle]
pub extern "C" fn kernel_stage(k: *const Kernel) -> u8 {
    unsafe { k.as_ref() }.map_or(255, |k| k.stage)
}

#[cfg(test)]
mod tests {
    #[test]
    fn default_is_idle() { assert_eq!(super::Kernel::default().stage, 0); }
}
