#[derive(Serialize, Deserialize)]
#[serde(default)]
pub struct TradeSlot { pub size: f64 }
