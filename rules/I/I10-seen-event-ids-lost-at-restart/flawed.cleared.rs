// path: src/lib.rs
#[derive(Clone, Serialize, Deserialize)]
pub struct TradeSlot {
    pub slot_id: usize,
    pub size: f64,
    #[serde(default)]
    pub seen_event_ids: HashSet<String>,
}
impl TradeSlot { fn has_seen(&self, id: &str) -> bool { self.seen_event_ids.contains(id) } }
impl Kernel {
    pub fn reconcile_slots_json(&mut self, p: &str) -> Option<String> {
        let slots: Vec<TradeSlot> = serde_json::from_str(p).ok()?;
        for mut slot in slots { slot.seen_event_ids.clear(); self.slots[slot.slot_id] = slot; } // flaw: what was booked is forgotten on the way in
        None
    }
    pub fn on_venue_event(&mut self, e: &VenueEvent) { if self.slots[0].has_seen(&e.id) { return; } self.slots[0].size += e.size; }
}
