// path: src/lib.rs
use std::mem;

#[derive(Clone)]
pub enum OrderStatus { New, Partial, Filled }

#[derive(Clone)]
pub struct Order { pub qty: f64, pub filled: f64, pub status: OrderStatus }

pub struct Slot {
    size: f64,
    avg_price: f64,
    active_entry_order: Option<Order>,
}

impl Slot {
    pub fn apply_fill(&mut self, qty: f64, price: f64) -> bool {
        let Some(mut order) = self.active_entry_order.take() else {
            return false;
        };
        order.filled += qty;
        order.status = if order.filled + 1e-12 >= order.qty { OrderStatus::Filled } else { OrderStatus::Partial };
        self.active_entry_order = Some(order.clone());

        let before = mem::replace(&mut self.size, 0.0);
        let notional = before * self.avg_price + qty * price;
        self.size = before + qty;
        if self.size > 0.0 {
            self.avg_price = notional / self.size;
        }

        order.qty = order.qty.max(order.filled);
        self.active_entry_order = Some(order); // flaw: stored again, the store above is dead
        true
    }
}
