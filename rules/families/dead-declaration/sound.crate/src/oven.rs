pub struct Loaf {
    pub grams: u32,
}

/// How long a loaf is in the oven.
pub fn bake(loaf: Loaf) -> u32 {
    Tray(loaf.grams).0 / 20
}

/// Called by C.
#[no_mangle]
pub extern "C" fn oven_open() -> bool {
    true
}

pub struct Tray(u32);

impl Drop for Tray {
    fn drop(&mut self) {}
}
