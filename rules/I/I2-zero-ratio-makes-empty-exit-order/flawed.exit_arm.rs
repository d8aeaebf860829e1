// path: src/lib.rs
pub fn process_intent(slot: &mut TradeSlot, intent: &KernelIntent) -> KernelOutcome {
    match intent.action {
        IntentAction::Enter => begin_entry(slot, intent),
        IntentAction::Exit => {
            if slot.fsm_state != TradeStage::PositionOpen {
                return KernelOutcome::refused(KernelDiagnostic::InvalidState);
            }
            let ratio = intent.exit_ratio.max(0.0).min(1.0);
            let qty = slot.size * ratio; // flaw: a ratio of zero makes an order of size zero
            slot.active_exit_order = Some(VenueOrder {
                client_order_id: intent.client_order_id.clone(),
                intended_size: qty,
                side: slot.side.opposite(),
            });
            slot.fsm_state = TradeStage::ExitRequested;
            KernelOutcome::submit(slot.slot_id)
        }
        IntentAction::Cancel => begin_cancel(slot),
    }
}

pub struct KernelIntent {
    pub action: IntentAction,
    pub exit_ratio: f64,
    pub client_order_id: String,
}

pub enum IntentAction { Enter, Exit, Cancel }
