// path: src/lib.rs
pub enum Action { ENTER, EXIT }
pub struct TradeSlot { pub trade_id: String, pub size: f64 }
impl TradeSlot { fn is_taken(&self) -> bool { self.size > 0.0 } }
pub struct Kernel { slots: Vec<TradeSlot> }
impl Kernel {
    pub fn process_intent(&mut self, intent: &KernelIntent) -> Code {
        let slot = &mut self.slots[intent.slot_id];
        match intent.action {
            Action::ENTER => {
                if slot.is_taken() { return Code::BUSY; }
                slot.trade_id = intent.trade_id.clone(); // flaw: a trade that is live in another slot, or was closed, enters again
                Code::OK
            }
            Action::EXIT => Code::OK,
        }
    }
}
