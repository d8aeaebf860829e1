// path: src/lib.rs
impl Kernel {
    fn leg_ratio(&self, intent: &Intent, slot: &TradeSlot) -> f64 {
        match intent.exit_ratio {
            Some(r) => r,
            None => slot.exit_leg_ratios.get(slot.leg_index).copied().unwrap_or(1.0),
        }
    }

    fn handle_exit(&mut self, intent: &Intent) -> Result<Order, KernelDiagnostic> {
        let slot = self.slots.get(intent.slot_id).ok_or(KernelDiagnostic::SlotNotFound)?;
        if slot.active_exit_order.is_some() {
            return Err(KernelDiagnostic::ExitAlreadyWorking);
        }
        let portion = self.leg_ratio(intent, slot);
        let exit_size = portion * slot.initial_size;
        let order = Order::market(&intent.trade_id, slot.close_side(), exit_size.min(slot.size));
        let target = &mut self.slots[intent.slot_id];
        target.active_exit_order = Some(order.clone()); // flaw: nothing asks whether the size is above zero
        target.fsm_state = TradeStage::ExitRequested;
        Ok(order)
    }

    pub fn process_intent(&mut self, intent: &Intent) -> Result<Order, KernelDiagnostic> {
        match intent.action {
            Action::EXIT => self.handle_exit(intent),
            _ => self.handle_other(intent),
        }
    }
}
