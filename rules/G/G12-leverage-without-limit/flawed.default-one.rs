// path: src/lib.rs
pub struct KernelIntent { pub action: String, pub target_size: f64, pub leverage: f64 }

pub struct TradeSlot { pub size: f64, pub leverage: f64, pub busy: bool }

pub struct Kernel { slots: Vec<TradeSlot> }

impl Kernel {
    pub fn process_intent(&mut self, slot_id: usize, intent: &KernelIntent) -> Result<(), &'static str> {
        let slot = self.slots.get_mut(slot_id).ok_or("UNKNOWN_SLOT")?;
        match intent.action.as_str() {
            "ENTER" => {
                if slot.busy {
                    return Err("SLOT_BUSY");
                }
                let leverage = if intent.leverage.is_finite() && intent.leverage > 0.0 {
                    intent.leverage
                } else {
                    1.0
                };
                slot.busy = true;
                slot.size = intent.target_size;
                slot.leverage = leverage; // flaw: bounded from below only
                Ok(())
            }
            _ => Err("UNSUPPORTED"),
        }
    }
}
