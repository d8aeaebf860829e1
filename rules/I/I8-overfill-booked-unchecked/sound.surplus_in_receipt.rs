// path: src/lib.rs
pub struct Order { pub intended_size: f64, pub done_size: f64 }
impl Order {
    fn still_open(&self) -> f64 { (self.intended_size - self.done_size).max(0.0) }
}
pub struct TradeSlot { pub size: f64, pub entry: Option<Order> }
pub struct Receipt { pub booked: f64, pub surplus: f64 }
pub fn apply_fill(slot: &mut TradeSlot, fill_size: f64) -> Result<Receipt, Code> {
    let order = slot.entry.as_mut().ok_or(Code::NO_ORDER)?;
    let surplus = (fill_size - order.still_open()).max(0.0);
    order.done_size += fill_size;
    slot.size += fill_size;
    Ok(Receipt { booked: fill_size, surplus })
}
