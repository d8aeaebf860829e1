pub enum KernelCommandType { ENTER, CANCEL }
pub struct Kernel { slots: Vec<TradeSlot> }
impl Kernel {
    pub fn process_intent(&mut self, intent: &KernelIntent) -> KernelOutcome {
        let slot = &mut self.slots[intent.slot_id];
        match intent.action {
            KernelCommandType::ENTER => {
                slot.stage = TradeStage::ORDER_REQUESTED;
                KernelOutcome { accepted: true, transitions: vec![KernelTransition { trigger: "ENTER".to_string() }] }
            }
            KernelCommandType::CANCEL => {
                slot.order.status = Status::CANCEL_PENDING;
                KernelOutcome { accepted: true, transitions: vec![] } // flaw: nothing says that it was asked for
            }
        }
    }
}
