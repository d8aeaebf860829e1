// path: src/lib.rs
impl Kernel {
    pub fn process_intent(&mut self, intent: &KernelIntent) -> KernelOutcome {
        let slot = &mut self.slots[intent.slot_id];
        match intent.action {
            Action::EXIT => {
                if slot.size <= 0.0 { return KernelOutcome::rejected("NO_POSITION"); }
                let ratio = intent.exit_ratio.unwrap_or_else(|| slot.next_exit_ratio()); // flaw: a ratio of zero is used as it is
                if ratio > 1.0 { return KernelOutcome::rejected("RATIO"); }
                let qty = (slot.size * ratio).max(0.0).min(slot.size);
                slot.active_exit_order = Some(VenueOrder { intended_size: qty, ..Default::default() });
                slot.fsm_state = TradeStage::EXIT_REQUESTED;
                KernelOutcome::accepted()
            }
            _ => KernelOutcome::rejected("X"),
        }
    }
}
