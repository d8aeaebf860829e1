// path: src/split.rs
#[derive(Clone, Default)]
pub struct Order {
    pub symbol: String,
    pub quantity: f64,
    pub limit_price: Option<f64>,
}

pub fn half(order: &Order) -> Order {
    Order { quantity: order.quantity / 2.0, ..order.clone() }
}
