// path: src/lib.rs
#[derive(Clone, Serialize, Deserialize)]
pub struct TradeSlot {
    pub slot_id: usize,
    pub size: f64,
    pub initial_size: f64,
    pub entry_price: f64,
    pub seen_event_ids: VecDeque<String>,
}
impl TradeSlot {
    // A slot that was never used has booked nothing.
    pub fn vacant(slot_id: usize) -> Self {
        TradeSlot { slot_id, size: 0.0, initial_size: 0.0, entry_price: 0.0, seen_event_ids: VecDeque::new() }
    }
    fn booked(&self, id: &str) -> bool { self.seen_event_ids.iter().any(|s| s == id) }
    fn book(&mut self, id: &str, size: f64) {
        self.seen_event_ids.push_back(id.to_string());
        if self.seen_event_ids.len() > 256 { self.seen_event_ids.pop_front(); }
        self.size += size;
    }
}
impl KernelCore {
    pub fn new(count: usize) -> Self { KernelCore { slots: (0..count).map(TradeSlot::vacant).collect() } }
    pub fn reconcile_slots_json(&mut self, text: &str) -> Result<usize, String> {
        let batch: Vec<TradeSlot> = serde_json::from_str(text).map_err(|e| e.to_string())?;
        let count = batch.len();
        for slot in batch { let at = slot.slot_id; self.slots[at] = slot; }
        Ok(count)
    }
    pub fn on_venue_event(&mut self, e: &VenueEvent) {
        let slot = &mut self.slots[e.slot_id];
        if !slot.booked(&e.event_id) { slot.book(&e.event_id, e.filled_size); }
    }
}
