import { ATTRIBUTION, namesOf, Places } from '@app/geography';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { Door, Through } from '../http/door';
import { Permit } from '../http/permit';
import { PlaceView } from './council.dto';

@ApiTags('places') @ApiBearerAuth() @Controller('places')
export class PlacesController {
  constructor(private readonly places: Places) {}

  /** Any postcode of Great Britain, without a connection to anywhere. What is not one says which: `postcode-malformed`, `postcode-unknown`, `postcode-terminated`, `postcode-northern-ireland`, `postcode-crown-dependency`. */
  @Get(':postcode') @Permit('places.read') @ApiParam({ name: 'postcode', example: 'OX1 1AA' }) @ApiOkResponse({ type: PlaceView })
  show(@Through() door: Door, @Param('postcode') postcode: string): Promise<PlaceView> {
    return door.read(async ({ manager }) => {
      const place = await this.places.find(manager, postcode);
      const { easting, northing, decile } = place;
      return { postcode: place.postcode, easting, northing, ...await namesOf(manager, place), decile, councils: await this.places.councilsFor(manager, place), attribution: ATTRIBUTION };
    });
  }
}
