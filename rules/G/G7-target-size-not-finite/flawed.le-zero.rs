// path: src/lib.rs
use serde::Deserialize;

#[derive(Deserialize)]
pub struct Intent { pub action: String, pub slot_id: usize, pub target_size: f64, pub price: f64 }

pub struct Slot { pub busy: bool, pub size: f64, pub order_quantity: f64 }

pub struct Kernel { pub slots: Vec<Slot> }

impl Kernel {
    pub fn process_intent(&mut self, intent: &Intent) -> Result<f64, &'static str> {
        match intent.action.as_str() {
            "ENTER" => self.enter(intent),
            _ => Err("UNSUPPORTED"),
        }
    }

    fn enter(&mut self, intent: &Intent) -> Result<f64, &'static str> {
        let slot = self.slots.get_mut(intent.slot_id).ok_or("UNKNOWN_SLOT")?;
        if slot.busy {
            return Err("SLOT_BUSY");
        }
        if intent.target_size <= 0.0 { // flaw: NaN and inf pass this comparison
            return Err("INVALID_SIZE");
        }
        slot.busy = true;
        slot.order_quantity = intent.target_size;
        Ok(slot.order_quantity)
    }
}
