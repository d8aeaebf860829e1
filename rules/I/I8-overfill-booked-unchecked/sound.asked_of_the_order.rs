// path: src/lib.rs
const DUST: f64 = 1e-9;
pub struct Order { pub wanted_qty: f64, pub done_qty: f64 }
impl Order {
    fn outstanding(&self) -> f64 { (self.wanted_qty - self.done_qty).max(0.0) }
}
pub struct Fill { pub qty: f64, pub px: f64 }
pub enum Part { Entry, Exit }
pub enum Refusal { NoOrder, Overfill }
pub struct Slot { pub size: f64, pub sold: f64, pub active_entry_order: Option<Order> }

impl Slot {
    pub fn apply_fill(&mut self, part: Part, fill: &Fill) -> Result<(), Refusal> {
        match part {
            Part::Entry => self.enter(fill),
            Part::Exit => { self.sold += fill.qty; Ok(()) }
        }
    }

    fn enter(&mut self, fill: &Fill) -> Result<(), Refusal> {
        let order = self.active_entry_order.as_mut().ok_or(Refusal::NoOrder)?;
        let left = order.outstanding();
        if fill.qty > left + DUST {
            return Err(Refusal::Overfill);
        }
        let held = self.size + fill.qty;
        order.done_qty += fill.qty;
        self.size = held;
        Ok(())
    }
}
