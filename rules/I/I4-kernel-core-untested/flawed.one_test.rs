// path: src/lib.rs
#[derive(Clone, PartialEq, Debug)]
pub enum TradeStage { Idle, EntryWorking, PositionOpen, ExitWorking, Closed }

#[derive(Clone, Debug)]
pub struct Kernel { pub stage: TradeStage, pub size: f64 }

impl Kernel {
    pub fn new() -> Self { Kernel { stage: TradeStage::Idle, size: 0.0 } }

    pub fn process_intent(&mut self, action: &str, qty: f64) -> bool {
        match (action, &self.stage) {
            ("ENTER", TradeStage::Idle) if qty > 0.0 => { self.stage = TradeStage::EntryWorking; true }
            ("EXIT", TradeStage::PositionOpen) => { self.stage = TradeStage::ExitWorking; true }
            _ => false,
        }
    }

    pub fn apply_fill(&mut self, qty: f64) {
        match self.stage {
            TradeStage::EntryWorking => { self.size += qty; self.stage = TradeStage::PositionOpen; }
            TradeStage::ExitWorking => {
                self.size -= qty;
                if self.size <= 0.0 { self.stage = TradeStage::Closed; }
            }
            _ => {}
        }
    }

    pub fn reconcile_from_slots(&mut self, other: &Kernel) { *self = other.clone(); }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn new_kernel_is_idle() { // flaw: the only test of the crate, nothing on commands, fills or reconcile
        assert_eq!(Kernel::new().stage, TradeStage::Idle);
    }
}
