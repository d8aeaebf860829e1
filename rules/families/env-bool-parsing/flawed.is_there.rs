use std::env;
use std::sync::LazyLock;

static TRACED: LazyLock<bool> = LazyLock::new(|| env::var("PLANT_TRACED").is_ok()); // flaw: PLANT_TRACED=0 traces

pub fn may_water(dry: bool) -> bool {
    if std::env::var_os("PLANT_HOLIDAY").is_some() { // flaw: so does PLANT_HOLIDAY=false
        return false;
    }
    dry && !*TRACED
}
