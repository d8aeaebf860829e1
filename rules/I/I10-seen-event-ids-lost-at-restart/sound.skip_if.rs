// path: src/lib.rs
#[derive(Clone, Serialize, Deserialize)]
pub struct TradeSlot {
    pub slot_id: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    pub size: f64,
    #[serde(default)]
    pub seen_event_ids: Vec<String>,
}
impl TradeSlot { fn has_seen(&self, id: &str) -> bool { self.seen_event_ids.iter().any(|x| x == id) } }
impl Kernel {
    pub fn reconcile_slots_json(&mut self, p: &str) -> Option<String> { let s: Vec<TradeSlot> = serde_json::from_str(p).ok()?; self.slots = s; None }
    pub fn on_venue_event(&mut self, e: &VenueEvent) { if self.slots[0].has_seen(&e.id) { return; } self.slots[0].size += e.size; }
}
