// path: src/lib.rs
pub enum KernelCommandType { ENTER, EXIT }

pub struct KernelIntent { pub action: KernelCommandType, pub target_size: f64, pub leverage: f64, pub trade_id: String }

pub struct VenueOrder { pub intended_size: f64, pub filled_size: f64 }

#[derive(Default)]
pub struct TradeSlot { pub trade_id: String, pub initial_size: f64, pub leverage: f64, pub entry: Option<VenueOrder> }

pub fn process_intent(slot: &mut TradeSlot, intent: KernelIntent) -> &'static str {
    match intent.action {
        KernelCommandType::ENTER => {
            slot.leverage = if intent.leverage.is_finite() && intent.leverage > 0.0 {
                intent.leverage
            } else {
                1.0
            };
            slot.trade_id = intent.trade_id;
            slot.initial_size = intent.target_size; // flaw: target_size taken without is_finite
            slot.entry = Some(VenueOrder { intended_size: slot.initial_size, filled_size: 0.0 });
            "ENTRY_REQUESTED"
        }
        KernelCommandType::EXIT => "EXIT_REQUESTED",
    }
}
