use chrono::Utc;

pub struct KernelTransition { pub timestamp: String, pub trigger: String }

fn stamp() -> String { Utc::now().to_rfc3339() } // flaw: the journal dates what is edited by another clock

pub fn process_intent(slot: &mut Slot, intent: &Intent) -> Vec<KernelTransition> {
    slot.stage = TradeStage::ORDER_REQUESTED;
    vec![KernelTransition { timestamp: stamp(), trigger: intent.action.clone() }]
}
