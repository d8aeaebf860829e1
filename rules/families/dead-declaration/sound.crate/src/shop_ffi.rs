/// The bridge that is made of this file calls it from another language.
pub fn shop_open_at(hour: u32) -> bool {
    hour > 5
}
