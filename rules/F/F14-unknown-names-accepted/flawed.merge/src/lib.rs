use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize, Clone, Default)]
#[serde(default)]
pub struct TradeSlot {
    pub slot_id: usize,
    pub trade_id: String,
    pub size: f64,
    pub stop_price: f64,
    pub fsm_state: String,
}

pub struct Core {
    pub slots: Vec<TradeSlot>,
}

impl Core {
    pub fn restore_slot(&mut self, slot_id: usize, json: &str) -> Result<(), String> {
        let slot: TradeSlot = serde_json::from_str(json).map_err(|e| e.to_string())?;
        *self.slots.get_mut(slot_id).ok_or("no such slot")? = slot;
        Ok(())
    }
}
