#include "GLPKBridge.h"
