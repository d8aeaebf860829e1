// path: src/rows.rs
pub struct Slot {
    pub symbol: String,
    pub size: f64,
    pub price: f64,
    pub side: i8,
}

#[derive(Default)]
pub struct Row {
    pub symbol: String,
    pub size: f64,
    pub price: f64,
    pub side: i8,
    pub fee: f64,
}

impl Slot {
    pub fn row(&self, fee: f64) -> Row {
        let size = self.size.abs();
        Row { symbol: self.symbol.clone(), size, price: self.price * self.size.signum(), fee, ..Default::default() } // flaw: the side is lost
    }
}
