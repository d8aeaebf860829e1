// path: src/lib.rs
#[derive(Debug)]
pub struct FillEvent { pub price: f64, pub fill_size: f64, pub reduce: bool }

#[derive(Debug, Default)]
pub struct TradeSlot { pub entry_price: f64, pub size: f64, pub leverage: f64, pub sign: f64, pub realized_pnl: f64 }

fn exit_pnl(slot: &TradeSlot, ev: &FillEvent) -> f64 {
    let relative = (ev.price - slot.entry_price) / slot.entry_price;
    let notional = slot.entry_price * ev.fill_size;
    slot.sign * relative * notional * slot.leverage
}

impl TradeSlot {
    pub fn apply_fill(&mut self, ev: &FillEvent) -> Result<(), &'static str> {
        if !ev.price.is_finite() || ev.price <= 0.0 {
            return Err("INVALID_PRICE");
        }
        if !ev.fill_size.is_finite() || ev.fill_size <= 0.0 {
            return Err("INVALID_SIZE");
        }
        match ev.reduce {
            true => {
                self.realized_pnl = self.realized_pnl + exit_pnl(self, ev); // flaw: result can be inf though the inputs are finite
                self.size -= ev.fill_size;
            }
            false => self.size += ev.fill_size,
        }
        Ok(())
    }
}
