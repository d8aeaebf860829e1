use napi_derive::napi;

#[napi]
pub fn slot_count() -> u32 {
    10
}
