// path: src/lib.rs
use std::collections::BTreeMap;
use serde_json::{json, Value};

#[derive(Default, Clone)]
pub struct Slot { trade_id: String, size: f64 }

fn read_entry(v: &Value) -> Option<(u64, Slot)> {
    Some((
        v.get("slot_id")?.as_u64()?,
        Slot { trade_id: v.get("trade_id")?.as_str()?.to_owned(), size: v.get("size")?.as_f64()? },
    ))
}

pub fn reconcile_slots_json(slots: &mut Vec<Slot>, body: &str) -> Value {
    let Ok(Value::Array(items)) = serde_json::from_str::<Value>(body) else {
        return json!({"accepted": false, "diagnostic_code": "BAD_JSON"});
    };
    let by_id: BTreeMap<u64, Slot> = items.iter().filter_map(read_entry).collect(); // flaw: duplicates collapse to the last in silence
    for (id, recovered) in by_id {
        if let Some(place) = slots.get_mut(id as usize) {
            *place = recovered;
        }
    }
    json!({"accepted": true, "count": slots.len()})
}
