// path: src/lib.rs
const MAX_PRICE: f64 = 1e9;
const MAX_SIZE: f64 = 1e9;
const MAX_LEVERAGE: f64 = 125.0;

pub struct FillEvent { pub price: f64, pub fill_size: f64 }

pub struct TradeSlot { pub entry_price: f64, pub size: f64, pub leverage: f64, pub realized_pnl: f64 }

fn bounded(value: f64, max: f64) -> bool {
    (0.0..=max).contains(&value)
}

pub fn on_fill(slot: &mut TradeSlot, ev: &FillEvent) -> Result<(), &'static str> {
    if !bounded(ev.price, MAX_PRICE) || !bounded(ev.fill_size, MAX_SIZE) {
        return Err("FILL_OUT_OF_BOUNDS");
    }
    if !bounded(slot.leverage, MAX_LEVERAGE) || !bounded(slot.entry_price, MAX_PRICE) {
        return Err("SLOT_OUT_OF_BOUNDS");
    }
    slot.apply_fill(ev);
    Ok(())
}

impl TradeSlot {
    fn apply_fill(&mut self, ev: &FillEvent) {
        let pnl = (ev.price - self.entry_price) * ev.fill_size * self.leverage;
        self.realized_pnl += pnl;
        self.size -= ev.fill_size.min(self.size);
    }
}
