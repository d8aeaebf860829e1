use serde_json::Value;
use std::slice;

#[derive(Default)]
pub struct TradeSlot {
    pub size: f64,
    pub entry_price: f64,
}

#[derive(Default)]
pub struct Core {
    pub slots: Vec<TradeSlot>,
}

fn number(v: &Value, key: &str) -> f64 {
    v.get(key).and_then(Value::as_f64).unwrap_or(0.0)
}

#[no_mangle]
pub extern "C" fn kernel_load_slot(core: &mut Core, id: u32, data: *const u8, len: usize) -> i32 {
    let bytes = unsafe { slice::from_raw_parts(data, len) };
    let Ok(doc) = serde_json::from_slice::<Value>(bytes) else {
        return -1;
    };
    let Some(slot) = core.slots.get_mut(id as usize) else {
        return -2;
    };
    slot.size = number(&doc, "size");
    slot.entry_price = number(&doc, "entry_price");
    0
}
