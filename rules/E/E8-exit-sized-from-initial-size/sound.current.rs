// path: src/lib.rs
#[derive(Default)]
pub struct VenueOrder {
    pub intended_size: f64,
    pub filled_size: f64,
}

#[derive(Default)]
pub struct TradeSlot {
    pub size: f64,
    pub initial_size: f64,
    pub active_exit_order: Option<VenueOrder>,
}

pub enum IntentKind { Exit, Cancel }

pub struct KernelIntent {
    pub kind: IntentKind,
    pub slot_id: usize,
    pub exit_ratio: f64,
}

pub struct KernelCore {
    slots: Vec<TradeSlot>,
}

impl KernelCore {
    pub fn process_intent(&mut self, intent: &KernelIntent) -> &'static str {
        let slot = &mut self.slots[intent.slot_id];
        match intent.kind {
            IntentKind::Exit => {
                if slot.size <= f64::EPSILON {
                    return "SLOT_IDLE";
                }
                slot.active_exit_order = Some(VenueOrder {
                    intended_size: slot.size * intent.exit_ratio,
                    filled_size: 0.0,
                });
                "OK"
            }
            IntentKind::Cancel => {
                slot.active_exit_order = None;
                "CANCEL_REQUESTED"
            }
        }
    }
}
