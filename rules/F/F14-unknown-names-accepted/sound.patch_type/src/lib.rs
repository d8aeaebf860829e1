use serde::{Deserialize, Serialize};

#[derive(Serialize, Clone, Default)]
pub struct TradeSlot {
    pub size: f64,
    pub stop_price: f64,
}

/// What a caller may change, and nothing else.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, default)]
#[derive(Default)]
pub struct SlotPatch {
    size: Option<f64>,
    stop_price: Option<f64>,
}

pub fn patch_slot(slot: &mut TradeSlot, json: &str) -> Result<(), String> {
    let patch: SlotPatch = serde_json::from_str(json).map_err(|e| e.to_string())?;
    if let Some(size) = patch.size {
        slot.size = size;
    }
    if let Some(stop_price) = patch.stop_price {
        slot.stop_price = stop_price;
    }
    Ok(())
}
