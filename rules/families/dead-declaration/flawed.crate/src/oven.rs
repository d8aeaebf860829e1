pub struct Loaf {
    pub grams: u32,
}

/// How long a loaf is in the oven.
pub fn bake(loaf: Loaf) -> u32 {
    loaf.grams / 20
}

/// How long it was before the oven was new.
pub fn bake_slowly(loaf: Loaf) -> u32 { // flaw:
    loaf.grams / 15
}

pub struct Tray(u32); // flaw:

impl From<u32> for Tray {
    fn from(n: u32) -> Self {
        Tray(n)
    }
}

#[allow(dead_code)]
fn preheat(loaves: u32) -> u32 { // flaw:
    200 + loaves
}
