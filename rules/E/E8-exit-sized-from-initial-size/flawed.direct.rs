// path: src/lib.rs
#[derive(Clone, Default)]
pub struct VenueOrder {
    pub intended_size: f64,
    pub reduce_only: bool,
    pub status: String,
}

#[derive(Clone, Default)]
pub struct TradeSlot {
    pub trade_id: String,
    pub size: f64,
    pub initial_size: f64,
    pub active_exit_order: Option<VenueOrder>,
}

pub enum IntentKind {
    Enter,
    Exit { exit_ratio: f64 },
}

pub struct KernelCore {
    pub slots: Vec<TradeSlot>,
}

impl KernelCore {
    pub fn process_intent(&mut self, slot_id: usize, kind: IntentKind) -> &'static str {
        let Some(slot) = self.slots.get_mut(slot_id) else {
            return "INVALID_SLOT";
        };
        match kind {
            IntentKind::Enter => "UNSUPPORTED",
            IntentKind::Exit { exit_ratio } => {
                if slot.size <= 0.0 {
                    return "SLOT_IDLE";
                }
                let order = VenueOrder {
                    intended_size: slot.initial_size * exit_ratio.clamp(0.0, 1.0), // flaw: sized from initial_size
                    reduce_only: true,
                    status: "NEW".into(),
                };
                slot.active_exit_order = Some(order);
                "OK"
            }
        }
    }
}
