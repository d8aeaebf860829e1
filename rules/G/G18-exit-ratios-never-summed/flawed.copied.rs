// path: _rust_kernel/src/lib.rs
#[derive(Clone, Default)]
pub struct TradeSlot {
    pub trade_id: String,
    pub size: f64,
    pub exit_leg_ratios: Vec<f64>,
    pub next_leg: usize,
}

impl Kernel {
    pub fn process_intent(&mut self, intent: &KernelIntent) -> KernelOutcome {
        let Some(slot) = self.slots.get_mut(intent.slot_id) else {
            return KernelOutcome::refused("INVALID_SLOT");
        };
        match intent.action {
            KernelCommandType::ENTER => {
                slot.trade_id = intent.trade_id.clone();
                slot.exit_leg_ratios = intent.exit_leg_ratios.clone(); // flaw: whatever they come to
                slot.next_leg = 0;
                KernelOutcome::accepted(slot)
            }
            KernelCommandType::EXIT => {
                let ratio = slot.exit_leg_ratios.get(slot.next_leg).copied().unwrap_or(1.0);
                let size = (slot.size * ratio).min(slot.size);
                slot.next_leg += 1;
                self.venue.submit(slot, size)
            }
        }
    }
}
