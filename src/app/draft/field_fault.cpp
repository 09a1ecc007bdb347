#include "app/draft/field_fault.h"

namespace keywork::app {

FieldFault faultOf(DateEntryError error)
{
    switch (error) {
    case DateEntryError::Empty: return FieldFault::Missing;
    case DateEntryError::NotUnderstood:
    case DateEntryError::MonthFirst: return FieldFault::NotUnderstood;
    case DateEntryError::NoSuchDay: return FieldFault::NoSuchDay;
    }
    return FieldFault::NotUnderstood;
}

} // namespace keywork::app
