// path: src/lib.rs
pub struct KernelIntent { pub action: String, pub target_size: f64, pub leverage: f64 }

pub struct TradeSlot { pub size: f64, pub leverage: f64 }

pub struct Kernel { slots: Vec<TradeSlot>, max_leverage: f64 }

impl Kernel {
    pub fn new(count: usize, max_leverage: f64) -> Self {
        let slots = (0..count).map(|_| TradeSlot { size: 0.0, leverage: 1.0 }).collect();
        Kernel { slots, max_leverage }
    }

    pub fn process_intent(&mut self, slot_id: usize, intent: &KernelIntent) -> Result<(), &'static str> {
        let limit = self.max_leverage;
        let slot = self.slots.get_mut(slot_id).ok_or("UNKNOWN_SLOT")?;
        match intent.action.as_str() {
            "ENTER" => {
                if !intent.leverage.is_finite() || intent.leverage <= 0.0 {
                    return Err("INVALID_LEVERAGE");
                }
                if intent.leverage > limit {
                    return Err("LEVERAGE_ABOVE_LIMIT");
                }
                slot.size = intent.target_size;
                slot.leverage = intent.leverage;
                Ok(())
            }
            _ => Err("UNSUPPORTED"),
        }
    }
}
