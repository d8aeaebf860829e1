use std::num::NonZeroU32;

const LOT_NAMES: [&str; 3] = ["a", "b", "c"];

pub struct Shelf {
    pub total_lots: NonZeroU32,
}

pub struct Sack {
    pub count: u64,
}

impl Shelf {
    pub fn lot_of(&self, hash: u32) -> u32 {
        hash % self.total_lots
    }
}

pub fn mean_weight(sum: u64, sack: &Sack) -> u64 {
    if sack.count == 0 {
        return 0;
    }
    sum / sack.count
}

pub fn name_of(n: usize) -> &'static str {
    LOT_NAMES[n % LOT_NAMES.len()]
}
