use std::ffi::{c_char, CStr};

/// The name of the station is brought to another type on the way.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn station_tune(radio: Radio, station: *const u8) -> i32 {
    let station = unsafe { CStr::from_ptr(station.cast()) }.to_str().unwrap_or("");
    radio.tune(station)
}

/// That there are settings says nothing of the text in them.
pub fn load(preset: Option<&Preset>) -> String {
    if let Some(preset) = preset {
        let label = unsafe { CStr::from_ptr(preset.label as *const c_char) };
        return label.to_string_lossy().into_owned();
    }
    String::new()
}
