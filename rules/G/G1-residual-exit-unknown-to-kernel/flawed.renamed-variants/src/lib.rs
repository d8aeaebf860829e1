use serde::Deserialize;
use serde_json::json;

#[allow(non_camel_case_types)]
#[derive(Clone, Debug, Deserialize)]
enum KernelCommandType { // flaw: EXIT_RESIDUAL of contracts.py cannot be decoded
    ENTER,
    EXIT,
    CANCEL,
    MARK_PRICE,
}

#[derive(Deserialize)]
struct KernelIntent {
    slot_id: usize,
    action: KernelCommandType,
}

struct Kernel {
    sizes: Vec<f64>,
}

impl Kernel {
    fn process_intent(&mut self, body: &[u8]) -> serde_json::Value {
        match serde_json::from_slice::<KernelIntent>(body) {
            Ok(cmd) => self.dispatch(cmd),
            Err(why) => json!({"accepted": false, "diagnostic_code": "INVALID_INTENT", "detail": why.to_string()}),
        }
    }

    fn dispatch(&mut self, cmd: KernelIntent) -> serde_json::Value {
        use KernelCommandType::*;
        let held = self.sizes.get(cmd.slot_id).copied().unwrap_or(0.0);
        let code = match cmd.action {
            ENTER if held > 0.0 => "SLOT_BUSY",
            EXIT if held <= 0.0 => "NO_POSITION",
            ENTER | EXIT | CANCEL | MARK_PRICE => "OK",
        };
        json!({"accepted": code == "OK", "diagnostic_code": code})
    }
}
