use serde::{de::Error, Deserialize, Deserializer, Serialize, Serializer};
use std::ffi::{CStr, CString};
use std::os::raw::c_char;

mod exact {
    use super::*;

    pub fn serialize<S: Serializer>(v: &f64, s: S) -> Result<S::Ok, S::Error> {
        s.serialize_str(&format!("{v}"))
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(d: D) -> Result<f64, D::Error> {
        let text = String::deserialize(d)?;
        text.parse::<f64>().map_err(D::Error::custom)
    }
}

#[derive(Serialize, Deserialize)]
pub struct TradeSlot {
    pub slot_id: usize,
    #[serde(with = "exact")]
    pub size: f64,
    #[serde(with = "exact")]
    pub entry_price: f64,
}

#[no_mangle]
pub unsafe extern "C" fn dk_echo_slot(json: *const c_char) -> *mut c_char {
    let text = CStr::from_ptr(json).to_string_lossy();
    let slot: TradeSlot = match serde_json::from_str(&text) {
        Ok(s) => s,
        Err(_) => return std::ptr::null_mut(),
    };
    CString::new(serde_json::to_string(&slot).unwrap_or_default()).unwrap_or_default().into_raw()
}
