// path: _rust_kernel/src/lib.rs
pub struct KernelConfig { pub max_slots: usize, pub fee_rate: f64 }
pub struct VenueEvent { pub slot_id: usize, pub price: f64, pub filled_size: f64, pub exit: bool }
#[derive(Default)]
pub struct TradeSlot { pub size: f64, pub entry_price: f64, pub realized_pnl: f64 }
pub struct KernelCore { pub config: KernelConfig, pub slots: Vec<TradeSlot> }

impl KernelCore {
    pub fn new(max_slots: usize) -> Self {
        let config = KernelConfig { max_slots, fee_rate: 0.0004 };
        let slots = (0..config.max_slots).map(|_| TradeSlot::default()).collect();
        KernelCore { config, slots }
    }

    pub fn apply_fill(&mut self, event: &VenueEvent) {
        let Some(slot) = self.slots.get_mut(event.slot_id) else { return };
        match event.exit {
            true => {
                slot.realized_pnl += (event.price - slot.entry_price) * event.filled_size;
                slot.size = (slot.size - event.filled_size).max(0.0);
            }
            false => {
                slot.size += event.filled_size;
                slot.entry_price = event.price;
            }
        }
    }
}
