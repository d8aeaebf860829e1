// path: _rust_kernel/src/lib.rs
#[derive(Default)]
pub struct TradeSlot {
    pub asset: String,
    pub is_short: bool,
    pub size: f64,
    pub entry_price: f64,
    pub last_mark: Option<f64>,
    pub unrealized_pnl: f64,
}
pub struct KernelCore { pub slots: Vec<TradeSlot> }

impl KernelCore {
    pub fn mark_price(&mut self, asset: &str, price: f64) {
        for slot in &mut self.slots {
            if slot.asset != asset {
                continue;
            }
            if slot.last_mark.is_none() {
                slot.last_mark = Some(price);
            }
            slot.last_mark.replace(price);
            slot.unrealized_pnl = if slot.entry_price > 0.0 {
                let diff = price - slot.entry_price;
                if slot.is_short { -diff * slot.size } else { diff * slot.size }
            } else {
                0.0
            };
        }
    }
}
