// path: src/lib.rs
#[derive(serde::Deserialize)]
struct SlotRow {
    slot_id: usize,
    trade_id: String,
    fsm_state: String,
    size: f64,
    entry_price: f64,
}

fn slot_from_row(row: SlotRow) -> TradeSlot {
    TradeSlot {
        slot_id: row.slot_id,
        trade_id: row.trade_id,
        fsm_state: TradeStage::parse(&row.fsm_state),
        size: row.size,
        entry_price: row.entry_price,
        seen_event_ids: Vec::with_capacity(64), // flaw: the booked ids are lost on the way into the new kernel
    }
}

impl KernelCore {
    pub fn reconcile_from_slots(&mut self, rows: Vec<SlotRow>) {
        for row in rows {
            let i = row.slot_id;
            if i < self.slots.len() {
                self.slots[i] = slot_from_row(row);
            }
        }
    }

    fn duplicate(&self, i: usize, event_id: &str) -> bool {
        self.slots[i].seen_event_ids.iter().any(|seen| seen == event_id)
    }

    pub fn on_venue_event(&mut self, i: usize, event_id: &str, qty: f64) -> KernelDiagnostic {
        if self.duplicate(i, event_id) {
            return KernelDiagnostic::DuplicateEvent;
        }
        self.slots[i].seen_event_ids.push(event_id.to_owned());
        self.apply_fill(i, qty)
    }
}
