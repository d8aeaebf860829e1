pub struct Shelf {
    pub height: u64,
    pub total_lots: u32,
}

pub struct Sack {
    pub stride: usize,
    pub count: u64,
}

impl Shelf {
    pub fn lot_of(&self, hash: u32) -> u32 {
        hash % self.total_lots // flaw: nobody says that there are any
    }
}

pub fn mean_weight(sum: u64, sack: &Sack) -> u64 {
    sum / sack.count // flaw: an empty sack
}

pub fn quota(line: &str, max: f64) -> Option<f64> {
    let period = line.parse::<i64>().ok()?;
    Some(max / period as f64) // flaw: what was read may be 0
}
