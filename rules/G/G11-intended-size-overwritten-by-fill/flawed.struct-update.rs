// path: src/lib.rs
#[derive(Clone, Debug)]
pub struct VenueOrder { pub client_order_id: String, pub intended_size: f64, pub filled_size: f64, pub status: Status }

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Status { Working, Filled }

pub struct Fill { pub quantity: f64, pub is_entry: bool }

pub struct TradeSlot { pub size: f64, pub entry: Option<VenueOrder> }

pub fn apply_fill(slot: &mut TradeSlot, fill: &Fill) {
    if !fill.is_entry {
        slot.size = (slot.size - fill.quantity).max(0.0);
        return;
    }
    slot.size += fill.quantity;
    let held = slot.size;
    slot.entry = slot.entry.take().map(|order| {
        let filled = order.filled_size + fill.quantity;
        VenueOrder {
            intended_size: held, // flaw: becomes what was got in place of what was wanted
            filled_size: filled,
            status: if filled >= held { Status::Filled } else { Status::Working },
            ..order
        }
    });
}
