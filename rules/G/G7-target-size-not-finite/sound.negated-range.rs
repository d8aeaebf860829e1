// path: src/lib.rs
pub struct Limits { pub max_size: f64 }

pub struct Intent { pub action: &'static str, pub target_size: f64 }

#[derive(Default)]
pub struct Slot { pub order_quantity: f64 }

pub struct Kernel { pub limits: Limits, pub slot: Slot }

impl Kernel {
    pub fn new() -> Self {
        Kernel { limits: Limits { max_size: 1_000_000.0 }, slot: Slot::default() }
    }

    pub fn process_intent(&mut self, intent: &Intent) -> &'static str {
        match intent.action {
            "ENTER" => {
                let admitted = intent.target_size > 0.0 && intent.target_size <= self.limits.max_size;
                if !admitted {
                    return "INVALID_SIZE";
                }
                self.slot.order_quantity = intent.target_size;
                "ENTRY_REQUESTED"
            }
            _ => "UNSUPPORTED",
        }
    }
}
