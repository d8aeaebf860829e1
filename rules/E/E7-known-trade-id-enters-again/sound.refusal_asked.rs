// path: src/lib.rs
use std::collections::HashSet;
pub enum Action { ENTER, EXIT }
pub struct TradeSlot { pub trade_id: String }
pub struct Kernel { slots: Vec<TradeSlot>, retired: HashSet<String> }
impl Kernel {
    fn admit(&self, intent: &KernelIntent) -> Result<(), Code> {
        if self.retired.contains(&intent.trade_id) { return Err(Code::KNOWN_TRADE); }
        if self.slots.iter().any(|s| s.trade_id == intent.trade_id) { return Err(Code::KNOWN_TRADE); }
        Ok(())
    }
    pub fn process_intent(&mut self, intent: &KernelIntent) -> Code {
        match intent.action {
            Action::ENTER => {
                if let Err(code) = self.admit(intent) { return code; }
                let slot = &mut self.slots[intent.slot_id];
                slot.trade_id = intent.trade_id.clone();
                Code::OK
            }
            Action::EXIT => Code::OK,
        }
    }
}
