// path: src/lib.rs
use std::collections::HashMap;

#[derive(Debug)]
pub enum KernelError { UnknownEvent { trade_id: String }, SlotOutOfRange(usize) }

pub struct Router {
    by_trade: HashMap<String, usize>,
    unknown: HashMap<String, u32>,
    len: usize,
}

impl Router {
    pub fn resolve_slot(&mut self, trade_id: &str, hint: Option<usize>) -> Result<usize, KernelError> {
        if let Some(i) = hint {
            return if i < self.len { Ok(i) } else { Err(KernelError::SlotOutOfRange(i)) };
        }
        let misses = self.unknown.get(trade_id).copied().unwrap_or(0);
        self.by_trade.get(trade_id).copied().ok_or_else(|| {
            self.unknown.insert(trade_id.to_owned(), misses + 1);
            KernelError::UnknownEvent { trade_id: trade_id.to_owned() }
        })
    }
}

pub fn on_venue_event(router: &mut Router, sizes: &mut [f64], trade_id: &str, qty: f64) -> Result<(), KernelError> {
    let i = router.resolve_slot(trade_id, None)?;
    sizes[i] += qty;
    Ok(())
}
